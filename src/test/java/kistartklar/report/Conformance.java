package kistartklar.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps a standard. */
final class Conformance {

  static {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /**
   * What the file breaks, empty if nothing.
   *
   * @param profile 2a, 3a or ua1
   */
  static List<String> failures(byte[] pdf, String profile) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(profile);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> failures =
          result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(assertion ->
                  assertion.getRuleId().getClause()
                      + " "
                      + assertion.getMessage()
                      + " @ "
                      + assertion.getLocation().getContext())
              .distinct()
              .limit(10)
              .toList();
      if (failures.isEmpty() != result.isCompliant() || result.getTotalAssertions() < 1000) {
        throw new IllegalStateException("veraPDF checked nothing: " + result);
      }
      return failures;
    }
  }
}
