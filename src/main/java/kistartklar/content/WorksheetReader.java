package kistartklar.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kistartklar.domain.aiact.AiActLaw;
import kistartklar.domain.worksheet.EvidenceRule;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetCheck;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the definitions of the worksheets from the guide's files. The file {@code worksheets.json}
 * lists them in their order.
 *
 * @see GuideMapper what is refused in a file
 */
public final class WorksheetReader {

  private final GuideFiles files;
  private final JsonMapper mapper = GuideMapper.create().rebuild().addModule(variants()).build();

  WorksheetReader(GuideFiles files) {
    this.files = files;
  }

  /**
   * Returns the program's own worksheets.
   *
   * @throws IllegalStateException if there is a mistake in their files; the message names file and
   *     place
   */
  public static WorksheetCatalogue read() {
    return new WorksheetReader(GuideFiles.ofProgram()).catalogue();
  }

  /** Returns the program's own worksheets when they are asked for, and reads them only once. */
  public static Supplier<WorksheetCatalogue> whenNeeded() {
    return new Supplier<>() {

      private @Nullable WorksheetCatalogue catalogue;

      @Override
      public synchronized WorksheetCatalogue get() {
        WorksheetCatalogue known = catalogue;
        if (known == null) {
          known = read();
          catalogue = known;
        }
        return known;
      }
    };
  }

  WorksheetCatalogue catalogue() {
    List<String> ids = read("worksheets.json", mapper.readerForListOf(String.class));
    return new WorksheetCatalogue(
        ids.stream()
            .<Worksheet>map(
                id -> read("worksheets/" + id + ".json", mapper.readerFor(Worksheet.class)))
            .toList(),
        read("ai-act.json", mapper.readerFor(AiActLaw.class)));
  }

  private <T> T read(String file, ObjectReader reader) {
    try (InputStream in =
        files.open(file).orElseThrow(() -> new IllegalStateException(file + ": missing"))) {
      return reader.readValue(in);
    } catch (JacksonException | IOException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static SimpleModule variants() {
    return new SimpleModule("variants")
        .addDeserializer(
            FieldType.class,
            new Variants<>(
                FieldType.class,
                Map.ofEntries(
                    Map.entry("text", FieldType.Text.class),
                    Map.entry("longText", FieldType.LongText.class),
                    Map.entry("number", FieldType.Quantity.class),
                    Map.entry("money", FieldType.Money.class),
                    Map.entry("percent", FieldType.Percent.class),
                    Map.entry("date", FieldType.Day.class),
                    Map.entry("yesNo", FieldType.YesNo.class),
                    Map.entry("score", FieldType.Points.class),
                    Map.entry("choice", FieldType.OneOf.class),
                    Map.entry("choices", FieldType.SomeOf.class),
                    Map.entry("person", FieldType.Person.class),
                    Map.entry("reference", FieldType.Reference.class),
                    Map.entry("references", FieldType.References.class),
                    Map.entry("measures", FieldType.Measures.class),
                    Map.entry("lines", FieldType.Lines.class))))
        .addDeserializer(
            EvidenceRule.Rule.class,
            new Variants<>(
                EvidenceRule.Rule.class,
                Map.of(
                    "rows", EvidenceRule.Rows.class,
                    "fresh", EvidenceRule.Fresh.class,
                    "eachHas", EvidenceRule.EachHas.class,
                    "proven", EvidenceRule.Proven.class)))
        .addDeserializer(
            SheetCheck.CheckRule.class,
            new Variants<>(
                SheetCheck.CheckRule.class,
                Map.ofEntries(
                    Map.entry("missing", SheetCheck.Missing.class),
                    Map.entry("fewerThan", SheetCheck.FewerThan.class),
                    Map.entry("olderThan", SheetCheck.OlderThan.class),
                    Map.entry("sheetOlderThan", SheetCheck.SheetOlderThan.class),
                    Map.entry("unwanted", SheetCheck.Unwanted.class),
                    Map.entry("brokenReference", SheetCheck.BrokenReference.class),
                    Map.entry("unreferenced", SheetCheck.Unreferenced.class),
                    Map.entry("answerWithoutEvidence", SheetCheck.AnswerWithoutEvidence.class),
                    Map.entry("inspected", SheetCheck.Inspected.class))));
  }
}
