package kistartklar.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import kistartklar.domain.guide.AiExamples;
import kistartklar.domain.guide.BandText;
import kistartklar.domain.guide.CompleteText;
import kistartklar.domain.guide.Glossary;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.LegalNotes;
import kistartklar.domain.guide.Method;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.TextPage;
import kistartklar.domain.guide.UsagePolicy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the guide from its files.
 *
 * @see GuideMapper what is refused in a file
 */
public final class GuideReader {

  private final GuideFiles files;
  private final JsonMapper mapper = GuideMapper.create();

  GuideReader(GuideFiles files) {
    this.files = files;
  }

  /**
   * Returns the program's own guide.
   *
   * @throws IllegalStateException if there is a mistake in its files; the message names file and
   *     place
   */
  public static Guide read() {
    return new GuideReader(GuideFiles.ofProgram()).readGuide();
  }

  Guide readGuide() {
    TextPage introduction = object("introduction.json", TextPage.class);
    List<Phase> phases =
        IntStream.rangeClosed(1, Phase.COUNT)
            .mapToObj(number -> object("phases/phase-" + number + ".json", Phase.class))
            .toList();
    TextPage outlook = object("outlook.json", TextPage.class);
    List<BandText> bands = list("bands.json", BandText.class);
    CompleteText complete = object("complete.json", CompleteText.class);
    AiExamples aiExamples = object("ai-examples.json", AiExamples.class);
    List<HintRule> hints = list("hints.json", HintRule.class);
    LegalNotes legalNotes = object("legal.json", LegalNotes.class);
    Method method = object("method.json", Method.class);
    Glossary glossary = new Glossary(list("glossary.json", Glossary.Term.class));
    UsagePolicy usagePolicy = object("usage-policy.json", UsagePolicy.class);
    try {
      return new Guide(
          introduction,
          phases,
          outlook,
          bands,
          complete,
          aiExamples,
          hints,
          legalNotes,
          method,
          glossary,
          usagePolicy);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("guide: " + e.getMessage(), e);
    }
  }

  private <T> T object(String file, Class<T> type) {
    return read(file, mapper.readerFor(type));
  }

  private <T> List<T> list(String file, Class<T> type) {
    return read(file, mapper.readerForListOf(type));
  }

  private <T> T read(String file, ObjectReader reader) {
    try (InputStream in =
        files.open(file).orElseThrow(() -> new IllegalStateException(file + ": missing"))) {
      return reader.readValue(in);
    } catch (JacksonException | IOException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }
}
