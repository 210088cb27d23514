package kistartklar.ui.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import kistartklar.domain.search.Hit;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One hit: where it is, and what was found there. */
final class HitCell extends ListCell<Hit> {

  private final HitWords words;
  private final Label place = Texts.wrapped("", Style.STRONG);
  private final Label excerpt = Texts.wrapped("", Style.SUBTITLE);
  private final VBox box = new VBox(place, excerpt);

  HitCell(HitWords words) {
    this.words = words;
    Style.SEARCH_HIT.on(this);
    // As wide as the list and no wider, so that texts wrap instead of scrolling sideways.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      place.setText(words.place(hit));
      excerpt.setText(hit.excerpt());
      setGraphic(box);
      setAccessibleText(words.spoken(hit));
    }
  }
}
