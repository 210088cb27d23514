package kistartklar.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/** The smallest program with a window, which start, size and memory are compared with. */
public final class OneButton {

  private OneButton() {}

  public static void main(String[] arguments) {
    Application.launch(Window.class, arguments);
  }

  /** Its window. */
  public static final class Window extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new Button("OK"), 1240, 800));
      stage.show();
    }
  }
}
