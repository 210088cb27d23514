package kistartklar.ui.glossary;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Glossary;
import kistartklar.text.Messages;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** All terms, one below the other. */
final class GlossaryView extends BorderPane {

  private final SteadyScroll scroll;

  GlossaryView(Glossary glossary, Messages messages, Runnable onClose) {
    Style.PREVIEW.on(this);
    VBox list = Style.GLOSSARY.on(new VBox());
    list.getChildren().add(Texts.wrapped(messages.get("glossary.lead"), Style.SUBTITLE));
    for (Glossary.Term term : glossary.terms()) {
      list.getChildren()
          .add(new VBox(Texts.wrapped(term.term(), Style.STRONG), Texts.wrapped(term.text())));
    }
    scroll = new SteadyScroll(list);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(messages.get("glossary.title"));
    setCenter(scroll);
    Button close = new Button(messages.get("glossary.close"));
    close.setOnAction(event -> onClose.run());
    close.setCancelButton(true);
    HBox foot = Style.PREVIEW_FOOTER.on(new HBox(close));
    foot.setAlignment(Pos.CENTER_LEFT);
    setBottom(foot);
  }

  void focusFirst() {
    scroll.requestFocus();
  }
}
