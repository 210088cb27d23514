package kistartklar.content;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.BandText;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.LegalNotes;
import kistartklar.domain.guide.Method;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.guide.TextBlock;
import kistartklar.domain.guide.TextPage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the guide. Any mistake in its files is an {@link IllegalStateException} that names file and
 * place: unknown, missing, mistyped or repeated fields, empty texts, broken references.
 */
public final class GuideReader {

  private static final List<String> METHOD_BLOCKS = List.of("scoring", "disclaimer", "credit");

  private final GuideFiles files;
  private final JsonMapper mapper =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  GuideReader(GuideFiles files) {
    this.files = files;
  }

  /** The program's own guide. */
  public static Guide read() {
    return new GuideReader(GuideFiles.ofProgram()).readGuide();
  }

  Guide readGuide() {
    TextPage introduction = object("introduction.json", GuideReader::page);
    List<Phase> phases =
        IntStream.rangeClosed(1, Phase.COUNT)
            .mapToObj(number -> object("phases/phase-" + number + ".json", PhaseReader::phase))
            .toList();
    TextPage outlook = object("outlook.json", GuideReader::page);
    List<BandText> bands = objects("bands.json", GuideReader::band);
    List<HintRule> hints = objects("hints.json", GuideReader::hint);
    LegalNotes legalNotes = object("legal.json", GuideReader::legalNotes);
    Method method = object("method.json", GuideReader::method);
    try {
      return new Guide(introduction, phases, outlook, bands, hints, legalNotes, method);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("guide: " + e.getMessage(), e);
    }
  }

  private <T> T object(String file, Function<JsonObject, T> reader) {
    return JsonObject.read(file, tree(file), reader);
  }

  private <T> List<T> objects(String file, Function<JsonObject, T> reader) {
    return JsonObject.readAll(
        file, tree(file), (place, node) -> JsonObject.read(place, node, reader));
  }

  private JsonNode tree(String file) {
    try (InputStream in =
        files.open(file).orElseThrow(() -> new IllegalStateException(file + ": missing"))) {
      return mapper.readTree(in);
    } catch (JacksonException | IOException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static TextPage page(JsonObject json) {
    return new TextPage(
        json.text("title"), json.text("lead"), json.objects("blocks", GuideReader::block));
  }

  private static TextBlock block(JsonObject json) {
    return block("", json);
  }

  private static TextBlock block(String id, JsonObject json) {
    return new TextBlock(id, json.text("title"), json.texts("paragraphs"), json.texts("points"));
  }

  private static BandText band(JsonObject json) {
    int min = json.integer("min");
    int max = json.integer("max");
    Band band = Band.of(min);
    if (band.min() != min || band.max() != max) {
      throw new IllegalArgumentException("no band " + min + " to " + max);
    }
    return new BandText(band, json.text("name"), json.text("meaning"), json.text("advice"));
  }

  private static HintRule hint(JsonObject json) {
    return new HintRule(
        new QuestionId(json.integer("ifYes")),
        new QuestionId(json.integer("unlessYes")),
        json.text("text"));
  }

  private static LegalNotes legalNotes(JsonObject json) {
    return new LegalNotes(
        date(json.text("asOf")),
        json.text("disclaimer"),
        json.objects("notes", GuideReader::legalNote));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date: " + text, e);
    }
  }

  private static LegalNote legalNote(JsonObject json) {
    return new LegalNote(
        json.text("id"),
        json.text("title"),
        json.text("text"),
        json.objects("sources", GuideReader::source));
  }

  private static LegalNote.Source source(JsonObject json) {
    Optional<String> url = json.has("url") ? Optional.of(json.text("url")) : Optional.empty();
    return new LegalNote.Source(json.text("label"), url);
  }

  private static Method method(JsonObject json) {
    List<TextBlock> blocks = json.objects("blocks", block -> block(block.text("id"), block));
    if (!blocks.stream().map(TextBlock::id).toList().equals(METHOD_BLOCKS)) {
      throw new IllegalArgumentException("blocks must be " + METHOD_BLOCKS);
    }
    return new Method(blocks.get(0), blocks.get(1), blocks.get(2));
  }
}
