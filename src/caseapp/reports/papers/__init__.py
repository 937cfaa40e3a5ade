"""Papers for the person herself: her copy, the consent form, her rights, the support plan, the safety plan.

Large type and plain words, in seven languages. A paper that the wrong person finds is dangerous: nothing on the first
page says what house it comes from when a neutral cover is chosen, and no paper ever names the house.
"""
