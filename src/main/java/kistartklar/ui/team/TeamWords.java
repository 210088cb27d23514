package kistartklar.ui.team;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.team.Agreement;
import kistartklar.domain.team.Position;
import kistartklar.text.Messages;
import kistartklar.text.words.YesNoWords;

/** Words and small parts that the screens of a team share. */
record TeamWords(Messages messages, Guide guide) {

  String get(String key, Object... arguments) {
    return messages.get("team." + key, arguments);
  }

  String answer(Optional<Answer> answer) {
    return new YesNoWords(messages).of(answer);
  }

  String question(QuestionId question) {
    return get("question", question.number());
  }

  String questionText(QuestionId question) {
    return guide.question(question).text();
  }

  /** How far the members agree, or what was made of it. */
  String state(Position position, Assessment document) {
    Optional<Answer> now = document.answer(position.question());
    boolean settled = position.isSettled(document.response(position.question()));
    if (settled && (now.isPresent() || position.agreement() != Agreement.SILENT)) {
      return get("state.done", answer(now));
    }
    return switch (position.agreement()) {
      case SPLIT -> get("state.split");
      case PARTLY -> get("state.words", get("state.partly"), answer(position.common()));
      case AGREED -> get("state.words", get("state.agreed"), answer(position.common()));
      case SILENT -> get("state.silent");
    };
  }

  /** What a screen reader says of a view. */
  String spoken(View view) {
    String answer = answer(view.answer());
    return view.note().isEmpty()
        ? get("view", view.by(), answer)
        : get("view.note", view.by(), answer, view.note());
  }

  Button button(String key, Runnable action) {
    Button button = new Button(get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
