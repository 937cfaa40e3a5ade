import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Runs Apache PDFBox Preflight (PDF/A-1b) on files and prints what it finds; see docs/guide/report-file.md. */
public class Preflight {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            PreflightParser parser = new PreflightParser(new File(file));
            parser.parse();
            try (PreflightDocument document = parser.getPreflightDocument()) {
                document.validate();
                for (ValidationResult.ValidationError error : document.getResult().getErrorsList()) {
                    System.out.println(error.getErrorCode() + " " + error.getDetails());
                }
            }
        }
    }
}
