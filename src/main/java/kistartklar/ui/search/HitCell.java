package kistartklar.ui.search;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kistartklar.domain.search.Highlight;
import kistartklar.domain.search.Hit;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One hit: where it is, and what was found there, with the words that were looked for marked. */
final class HitCell extends ListCell<Hit> {

  private final HitWords words;
  private final Supplier<String> query;
  private final Label place = Texts.wrapped("", Style.STRONG);
  private final TextFlow excerpt = new TextFlow();
  private final VBox box = new VBox(place, excerpt);

  HitCell(HitWords words, Supplier<String> query) {
    this.words = words;
    this.query = query;
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
      List<Text> parts =
          Highlight.of(hit.excerpt(), query.get()).stream().map(HitCell::text).toList();
      excerpt.getChildren().setAll(parts);
      setGraphic(box);
      setAccessibleText(words.spoken(hit));
    }
  }

  private static Text text(Highlight.Part part) {
    Text text = new Text(part.text());
    return part.found() ? Style.STRONG.on(Style.FOUND.on(text)) : Style.FOUND_AROUND.on(text);
  }
}
