package kistartklar.domain.guide;

import java.util.List;
import java.util.Optional;

/**
 * A legal fact shown beside a question, never a verdict.
 *
 * @param id unique in the guide
 * @param sources where the fact comes from, at least one
 */
public record LegalNote(String id, String title, String text, List<Source> sources) {

  /**
   * A place in a law or standard.
   *
   * @param label how it is cited
   * @param url an official address, if there is one
   */
  public record Source(String label, Optional<String> url) {

    public Source {
      Require.text(label, "label");
    }
  }

  public LegalNote {
    Require.text(id, "id");
    Require.text(title, "title");
    Require.text(text, "text");
    sources = List.copyOf(Require.filled(sources, "sources"));
  }
}
