package kistartklar.ui.workspace;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.Messages;
import kistartklar.ui.search.SearchPane;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Navigation;
import org.jspecify.annotations.Nullable;

/** The search in one document: above the step while it is used, with the last query kept. */
public final class SearchOverlay {

  private final StackPane above;
  private final SearchPane pane;
  private @Nullable Node before;

  /**
   * @param above where the pane is shown
   */
  SearchOverlay(
      Guide guide,
      Supplier<WorksheetCatalogue> worksheets,
      Messages messages,
      AssessmentModel model,
      Background background,
      Navigation navigation,
      StackPane above) {
    this.above = above;
    pane =
        new SearchPane(
            guide,
            worksheets,
            messages,
            model::assessment,
            background,
            navigation::goTo,
            this::hide);
    StackPane.setAlignment(pane, Pos.TOP_RIGHT);
    pane.maxHeightProperty().bind(above.heightProperty().multiply(0.8));
  }

  public void show() {
    if (!above.getChildren().contains(pane)) {
      before = above.getScene().getFocusOwner();
      above.getChildren().add(pane);
    }
    pane.begin();
  }

  private void hide() {
    above.getChildren().remove(pane);
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    }
  }
}
