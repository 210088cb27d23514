package kistartklar.cli;

import java.io.StringWriter;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.readiness.AiInUse;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The result of one document as a JSON object on one line, for programs. */
final class ScoreJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ScoreJson() {}

  /**
   * Returns the object.
   *
   * @param file the file as it was named on the command line
   * @param company the firm's name as it is shown
   */
  static String of(String file, String company, Assessment assessment, Guide guide) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(file, company, assessment, Readiness.of(guide, assessment), json);
    }
    return onOneLine(text.toString());
  }

  private static void write(
      String file, String company, Assessment assessment, Readiness readiness, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", file);
    json.writeStringProperty("company", company);
    answers(readiness.total(), json);
    json.writeName("band");
    readiness.band().map(ScoreJson::range).ifPresentOrElse(json::writeString, json::writeNull);
    json.writeArrayPropertyStart("dataProtectionFirst");
    AiInUse.unprotected(assessment).forEach(question -> json.writeNumber(question.number()));
    json.writeEndArray();
    json.writeName("possible");
    json.writeArray(new int[] {readiness.score(), readiness.highestPossible()}, 0, 2);
    part("preparation", readiness.preparation(), json);
    part("operation", readiness.operation(), json);
    json.writeArrayPropertyStart("phases");
    readiness.phases().forEach(phase -> phase(phase, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String range(Band band) {
    return band.min() + "-" + band.max();
  }

  private static void answers(Tally tally, JsonGenerator json) {
    json.writeNumberProperty("yes", tally.yes());
    json.writeNumberProperty("no", tally.no());
    json.writeNumberProperty("open", tally.open());
  }

  private static void part(String name, Tally tally, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("yes", tally.yes());
    json.writeNumberProperty("of", tally.total());
    json.writeEndObject();
  }

  private static void phase(PhaseResult result, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("number", result.phase().number());
    answers(result.tally(), json);
    json.writeNumberProperty("of", result.tally().total());
    json.writeEndObject();
  }

  /**
   * Escapes what the generator leaves as it is: control characters and line separators, at which
   * other programs may break the line, and halves of a surrogate pair, which UTF-8 cannot express.
   */
  private static String onOneLine(String json) {
    StringBuilder line = new StringBuilder(json.length());
    json.codePoints()
        .forEach(codePoint -> {
          switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR,
                Character.SURROGATE ->
                line.append("\\u%04x".formatted(codePoint));
            default -> line.appendCodePoint(codePoint);
          }
        });
    return line.toString();
  }
}
