package kistartklar.ui.shared;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kistartklar.store.settings.Preferences;
import kistartklar.store.settings.PreferencesStore;

/**
 * The preferences in use. Each change is kept at once; changes made during a write are kept
 * together by the next one, which begins when that has ended.
 */
public final class Settings {

  private final PreferencesStore store;
  private final Background background;
  private final ReadOnlyObjectWrapper<Preferences> preferences;
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean writing;

  public Settings(PreferencesStore store, Background background) {
    this.store = store;
    this.background = background;
    preferences = new ReadOnlyObjectWrapper<>(store.load());
  }

  public ReadOnlyObjectProperty<Preferences> property() {
    return preferences.getReadOnlyProperty();
  }

  public Preferences get() {
    return preferences.get();
  }

  /** Changes the preferences. */
  public void change(UnaryOperator<Preferences> change) {
    change(change, () -> {});
  }

  /** Changes the preferences and calls back when they are kept or could not be. */
  public void change(UnaryOperator<Preferences> change, Runnable then) {
    preferences.set(change.apply(preferences.get()));
    waiting.add(then);
    if (!writing) {
      write();
    }
  }

  private void write() {
    writing = true;
    Preferences now = preferences.get();
    List<Runnable> then = List.copyOf(waiting);
    waiting.clear();
    // Preferences are a convenience: what cannot be kept is not worth a message.
    background.run(() -> store.save(now), ignored -> written(then), fault -> written(then));
  }

  private void written(List<Runnable> then) {
    writing = false;
    if (!waiting.isEmpty()) {
      write();
    }
    then.forEach(Runnable::run);
  }

  /** A file was used: it comes first among the recent ones, and its folder is offered next. */
  public void used(Path file) {
    change(now -> {
      Preferences recent = now.withRecent(file);
      Path folder = file.toAbsolutePath().getParent();
      return folder == null ? recent : recent.withLastFolder(folder);
    });
  }

  /** Where a file was chosen last. */
  public Optional<Path> folder() {
    return get().lastFolder();
  }
}
