package kistartklar.ui.command;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kistartklar.exchange.WriteResult;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Banner;

/**
 * Writes a file that the user asked for: shows that it takes a while and can be given up, tells how
 * it went, and offers to open the file or to write it under another name.
 */
final class FileWriting {

  /** Makes the file. */
  interface Work {

    /** Writes to the target, unless it is told before the end that nobody waits for it. */
    WriteResult write(Path target, BooleanSupplier cancelled);
  }

  private final Messages messages;
  private final CancellableWork waiting;
  private final FileOpener opener;

  /**
   * Creates what writes files.
   *
   * @param opener opens files in the programs that the system has for them
   */
  FileWriting(Messages messages, Background background, FileOpener opener) {
    this.messages = messages;
    this.opener = opener;
    waiting = new CancellableWork(messages, background);
  }

  /**
   * Writes a file off the window's thread.
   *
   * @param notice where it is told
   * @param advice what is said after a file was written; may be empty
   * @param then gets the file once it is written
   */
  void write(Banner notice, Path target, Work work, String advice, Consumer<Path> then) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Consumer<WriteResult> end = result -> tell(notice, target, result, work, advice, then);
    waiting.run(
        notice,
        messages.get("shell.pdf.writing", FileNames.of(target)),
        () -> work.write(target, cancelled::get),
        new CancellableWork.Ends<>(
            end,
            fault ->
                notice.say(
                    messages.get("shell.pdf.fault", FileNames.of(target), String.valueOf(fault)),
                    messages,
                    true),
            () -> cancelled.set(true),
            late -> {
              if (late instanceof WriteResult.Written) {
                end.accept(late);
              }
            }));
  }

  private void tell(
      Banner notice,
      Path target,
      WriteResult result,
      Work work,
      String advice,
      Consumer<Path> then) {
    switch (result) {
      case WriteResult.Written _ -> {
        notice.show(
            (messages.get("shell.pdf.done", FileNames.of(target)) + " " + advice).strip(),
            false,
            new Action(messages.get("shell.pdf.open"), () -> open(notice, target)),
            close(notice));
        then.accept(target);
      }
      case WriteResult.Refused(Message reason) -> notice.say(messages.get(reason), messages, true);
      case WriteResult.Busy(Message reason, Path free) ->
          notice.show(
              messages.get(reason),
              true,
              new Action(
                  messages.get("shell.pdf.otherName", FileNames.of(free)),
                  () -> write(notice, free, work, advice, then)),
              close(notice));
      case WriteResult.Cancelled _ -> {
        // Whoever gave up was told then; the line may say something else by now.
      }
    }
  }

  /** Shows a file in the program that the system has for it, or says where it lies. */
  void open(Banner notice, Path file) {
    opener.open(
        file,
        () ->
            notice.say(
                messages.get(
                    "shell.pdf.noProgram",
                    FileNames.of(file),
                    String.valueOf(file.toAbsolutePath().getParent())),
                messages,
                true));
  }

  private Action close(Banner notice) {
    return new Action(messages.get("dialog.close"), notice::hide);
  }
}
