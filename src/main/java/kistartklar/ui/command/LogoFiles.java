package kistartklar.ui.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.picture.LogoPicture;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Settings;
import kistartklar.ui.step.Logos;

/** Logos from files of the user. */
record LogoFiles(Dialogs dialogs, Background background, Settings settings) implements Logos {

  @Override
  public void choose(Consumer<Outcome> then) {
    dialogs
        .choosePicture(settings.folder())
        .ifPresent(file -> background.run(() -> read(file), then));
  }

  @Override
  public void picture(Logo logo, Consumer<LogoPicture> then) {
    background.run(() -> LogoPicture.read(logo.content()), then);
  }

  private static Outcome read(Path file) {
    byte[] content;
    try {
      if (!Files.isRegularFile(file)) {
        return new Outcome.Refused(Message.of("company.logo.unreadable", FileNames.of(file)));
      }
      try (InputStream in = Files.newInputStream(file)) {
        content = in.readNBytes(Logo.MAX_BYTES + 1);
      }
    } catch (IOException e) {
      return new Outcome.Refused(Message.of("company.logo.unreadable", FileNames.of(file)));
    }
    return switch (LogoPicture.read(content)) {
      case LogoPicture.Read read -> new Outcome.Chosen(new Logo(read.type(), content, ""));
      case LogoPicture.Refused(Message reason) -> new Outcome.Refused(reason);
    };
  }
}
