package kistartklar.ui.preview;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** One sheet of paper. */
final class PageView extends Region {

  private final int page;
  private final ImageView picture = new ImageView();
  private final Label words = Texts.wrapped("", Style.SUBTITLE);

  /**
   * @param name what the page is called aloud
   */
  PageView(int page, String name) {
    this.page = page;
    Style.PREVIEW_PAGE.on(this);
    setManaged(false);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(name);
    picture.setSmooth(true);
    // The page has the words.
    picture.setAccessibleRole(AccessibleRole.NODE);
    getChildren().setAll(picture, words);
  }

  int page() {
    return page;
  }

  void show(Image image) {
    picture.setImage(image);
    words.setText("");
  }

  /** Tells why there is no picture. */
  void tell(String text) {
    words.setText(text);
  }

  boolean isPainted() {
    return picture.getImage() != null;
  }

  /** The picture, once there is one. */
  Image picture() {
    return picture.getImage();
  }

  @Override
  protected void layoutChildren() {
    picture.setFitWidth(getWidth());
    picture.setFitHeight(getHeight());
    double margin = Math.min(24, getWidth() / 8);
    words.resizeRelocate(
        margin, margin, getWidth() - 2 * margin, words.prefHeight(getWidth() - 2 * margin));
  }
}
