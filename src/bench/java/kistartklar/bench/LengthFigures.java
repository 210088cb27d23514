package kistartklar.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.QuestionId;
import kistartklar.report.Form;
import kistartklar.report.ReportRequest;
import kistartklar.report.ReportWriter;
import kistartklar.text.Messages;

/**
 * How the time for a report grows with its longest text: at most 2.2 times for twice the text, for
 * texts of any kind and in any place.
 */
final class LengthFigures {

  private static final int[] LENGTHS = {5_000, 40_000, 160_000, 1_000_000};
  private static final double LIMIT_FOR_TWICE = 2.2;
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 3;

  private static final Map<String, String> TEXTS = new LinkedHashMap<>();
  private static final Map<String, BiFunction<Assessment, String, Assessment>> PLACES =
      new LinkedHashMap<>();

  static {
    TEXTS.put("sentences", "Ein Satz mit ganz gewöhnlichen Wörtern darin. ");
    TEXTS.put("one word", "Donaudampfschiff");
    TEXTS.put("emoji", "😀");
    TEXTS.put("combining marks", "\u0301\u0323");
    PLACES.put("note", (document, text) -> document.withNote(new QuestionId(1), text));
    PLACES.put("name", (document, text) -> document.withCompany(document.company().withName(text)));
    PLACES.put(
        "own measure",
        (document, text) ->
            document.withOwnMeasure(
                OwnMeasure.empty(new UUID(1, 1)).withTitle(text).withRole(text)));
  }

  private LengthFigures() {}

  static List<Figure> measure() throws IOException {
    ReportWriter writer =
        new ReportWriter(
            GuideReader.read(), Messages.german(), "1.0.0", WorksheetReader.whenNeeded());
    Assessment example = Example.document().assessment();
    for (int i = 0; i < WARM_UP; i++) {
      write(writer, example);
    }
    List<Figure> figures = new ArrayList<>();
    for (var place : PLACES.entrySet()) {
      for (Map.Entry<String, String> text : TEXTS.entrySet()) {
        List<Duration> times = new ArrayList<>();
        for (int length : LENGTHS) {
          String unit = text.getValue();
          String repeated = unit.repeat(length / unit.length());
          times.add(time(writer, place.getValue().apply(example, repeated)));
        }
        for (int i = 1; i < LENGTHS.length; i++) {
          figures.add(figure(place.getKey() + ", " + text.getKey(), i, times));
        }
      }
    }
    return figures;
  }

  private static Figure figure(String name, int at, List<Duration> times) {
    double doublings = Math.log((double) LENGTHS[at] / LENGTHS[at - 1]) / Math.log(2);
    return Figure.limited(
        name + ": " + LENGTHS[at],
        times.get(at),
        "the same: " + LENGTHS[at - 1],
        times.get(at - 1),
        Math.pow(LIMIT_FOR_TWICE, doublings));
  }

  private static Duration time(ReportWriter writer, Assessment document) throws IOException {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      write(writer, document);
      best = Math.min(best, System.nanoTime() - begin);
    }
    return Duration.ofNanos(best);
  }

  private static void write(ReportWriter writer, Assessment document) throws IOException {
    writer.write(
        new ReportRequest(
            document, Form.FULL, LocalDate.of(2026, 11, 22), Files.readAllBytes(Example.FILE)),
        OutputStream.nullOutputStream());
  }
}
