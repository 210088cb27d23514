package kistartklar.ui.command;

import java.time.LocalDate;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import kistartklar.domain.assessment.Assessment;
import kistartklar.export.PolicyText;
import kistartklar.ui.question.PolicyActions;

/** Saves and copies the firm's rules for the use of AI. */
public final class PolicySaving implements PolicyActions {

  private final ShellParts parts;
  private final PdfSaving pdf;
  private final DocumentWindow window;

  PolicySaving(ShellParts parts, PdfSaving pdf, DocumentWindow window) {
    this.parts = parts;
    this.pdf = pdf;
    this.window = window;
  }

  private LocalDate today() {
    return LocalDate.now(parts.clock());
  }

  @Override
  public void savePolicy() {
    window.workspace().ifPresent(open -> pdf.policy(open, today()));
  }

  /** A word processor takes the formatted text, a plain text field the other. */
  @Override
  public void copyPolicy() {
    window
        .workspace()
        .ifPresent(open -> {
          Assessment assessment = open.session().model().assessment();
          PolicyText text =
              new PolicyText(parts.messages(), parts.guide().usagePolicy(), assessment, today());
          ClipboardContent content = new ClipboardContent();
          content.putHtml(text.html());
          content.putString(text.plain());
          Clipboard.getSystemClipboard().setContent(content);
          window.say(parts.messages().get("policy.copied"), false);
        });
  }
}
