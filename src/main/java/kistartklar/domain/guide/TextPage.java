package kistartklar.domain.guide;

import java.util.List;

/**
 * A page that is only read: the introduction before and the outlook after the nine phases.
 *
 * @param lead one or two sentences that open it
 */
public record TextPage(String title, String lead, List<TextBlock> blocks) {

  public TextPage {
    Require.text(title, "title");
    Require.text(lead, "lead");
    blocks = List.copyOf(Require.filled(blocks, "blocks"));
  }
}
