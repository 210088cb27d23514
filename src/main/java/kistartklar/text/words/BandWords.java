package kistartklar.text.words;

import java.util.Optional;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.text.Messages;

/** Words for the band that a firm is in, alike wherever one is named. */
public record BandWords(Messages messages, Guide guide) {

  /** The name of the band; while there is none, words that say so. */
  public String name(Optional<Band> band) {
    return band.map(known -> guide.text(known).name())
        .orElseGet(() -> messages.get("report.unanswered"));
  }

  /** The scores that lead to a band, from the lowest to the highest. */
  public String range(Band band) {
    return messages.get("band.range", band.min(), band.max());
  }

  /** The scores that lead to a band, and its name. */
  public String rangeAndName(Band band) {
    return messages.get("band.range.name", range(band), guide.text(band).name());
  }
}
