package kistartklar.ui.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kistartklar.domain.guide.Glossary;
import kistartklar.domain.guide.Glossary.Mention;
import kistartklar.domain.guide.Glossary.Term;
import kistartklar.text.Messages;
import org.controlsfx.control.PopOver;

/** Running texts in which each term of the glossary is a link where it first stands. */
public final class Terms {

  private final Glossary glossary;
  private final Messages messages;
  private final Set<Term> marked = new HashSet<>();

  /** Creates texts that follow each other: a term is marked in the first that holds it. */
  public Terms(Glossary glossary, Messages messages) {
    this.glossary = glossary;
    this.messages = messages;
  }

  /** Returns a text that wraps, with links where terms stand in it for the first time. */
  public Node wrapped(String text, Style... styles) {
    List<Node> parts = new ArrayList<>();
    int from = 0;
    Optional<Mention> mention = glossary.firstMention(text, marked);
    while (mention.isPresent()) {
      Mention found = mention.get();
      marked.add(found.term());
      parts.add(plain(text.substring(from, found.start())));
      parts.add(link(text.substring(found.start(), found.end()), found.term()));
      from = found.end();
      mention = after(text, from);
    }
    if (parts.isEmpty()) {
      return Texts.wrapped(text, styles);
    }
    parts.add(plain(text.substring(from)));
    TextFlow flow = Style.TERM_TEXT.on(new TextFlow(parts.toArray(Node[]::new)));
    flow.setMinHeight(Region.USE_PREF_SIZE);
    for (Style style : styles) {
      style.on(flow);
    }
    return flow;
  }

  private Optional<Mention> after(String text, int from) {
    return glossary
        .firstMention(text.substring(from), marked)
        .map(later -> new Mention(later.term(), later.start() + from, later.end() + from));
  }

  private static Text plain(String text) {
    return Style.TERM_PLAIN.on(new Text(text));
  }

  private Link link(String text, Term term) {
    String spoken = messages.get("glossary.spoken", text, term.text());
    Link link = Style.TERM.on(new Link(text, spoken, () -> {}));
    link.setOnAction(event -> explain(link, term));
    return link;
  }

  /** Esc or a click elsewhere closes the explanation; the focus stays at the link. */
  private static void explain(Node place, Term term) {
    Label title = Texts.wrapped(term.term(), Style.STRONG);
    Label text = Texts.wrapped(term.text());
    PopOver bubble = new PopOver(Style.TERM_BUBBLE.on(new VBox(title, text)));
    bubble.setAnimated(false);
    bubble.setDetachable(false);
    bubble.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    bubble.show(place);
  }
}
