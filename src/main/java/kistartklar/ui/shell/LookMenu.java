package kistartklar.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import kistartklar.store.settings.Preferences;
import kistartklar.store.settings.TextSize;
import kistartklar.store.settings.Theme;
import kistartklar.text.Messages;

/** How the window looks and answers: colours and size of text, each a menu of its own, and keys. */
final class LookMenu {

  private final Messages messages;
  private final ObservableValue<Preferences> preferences;
  private final Consumer<UnaryOperator<Preferences>> change;

  /**
   * @param change changes the preferences for good
   */
  LookMenu(
      Messages messages,
      ObservableValue<Preferences> preferences,
      Consumer<UnaryOperator<Preferences>> change) {
    this.messages = messages;
    this.preferences = preferences;
    this.change = change;
  }

  List<MenuItem> menus() {
    return List.of(theme(), textSize());
  }

  private Menu theme() {
    return choices(
        "menu.theme",
        List.of(Theme.values()),
        theme ->
            messages.get("menu.theme." + theme.name().toLowerCase(Locale.ROOT).replace('_', '-')),
        Preferences::theme,
        theme -> now -> now.withTheme(theme));
  }

  /** Whether an answer by key leads on. */
  MenuItem goesOn() {
    CheckMenuItem item = new CheckMenuItem(messages.get("menu.goesOn"));
    item.setOnAction(event -> change.accept(now -> now.withGoesOn(item.isSelected())));
    preferences.subscribe(now -> item.setSelected(now.goesOn()));
    return item;
  }

  private Menu textSize() {
    Menu menu =
        choices(
            "menu.text-size",
            List.of(TextSize.values()),
            size -> messages.get("menu.text-size.percent", size.percent()),
            Preferences::textSize,
            size -> now -> now.withTextSize(size));
    menu.getItems()
        .addAll(
            0,
            List.of(
                item("menu.text-size.larger", "Shortcut+Plus", TextSize::larger),
                item("menu.text-size.smaller", "Shortcut+Minus", TextSize::smaller),
                item("menu.text-size.normal", "Shortcut+0", size -> TextSize.NORMAL),
                new SeparatorMenuItem()));
    return menu;
  }

  private <T> Menu choices(
      String key,
      List<T> values,
      Function<T, String> name,
      Function<Preferences, T> chosen,
      Function<T, UnaryOperator<Preferences>> choose) {
    Menu menu = new Menu(messages.get(key));
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      RadioMenuItem item = new RadioMenuItem(name.apply(value));
      item.setToggleGroup(group);
      item.setOnAction(event -> change.accept(choose.apply(value)));
      preferences.subscribe(now -> item.setSelected(chosen.apply(now).equals(value)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem item(String key, String keys, UnaryOperator<TextSize> step) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setAccelerator(GermanKeys.of(keys, messages));
    item.setOnAction(event -> resize(step));
    return item;
  }

  private void resize(UnaryOperator<TextSize> step) {
    change.accept(now -> now.withTextSize(step.apply(now.textSize())));
  }

  /** The keys of the number pad, and plus where it shares its key with the equals sign. */
  void install(Scene scene) {
    var keys = scene.getAccelerators();
    keys.put(KeyCombination.valueOf("Shortcut+Add"), () -> resize(TextSize::larger));
    keys.put(KeyCombination.valueOf("Shortcut+Equals"), () -> resize(TextSize::larger));
    keys.put(KeyCombination.valueOf("Shortcut+Subtract"), () -> resize(TextSize::smaller));
    keys.put(KeyCombination.valueOf("Shortcut+Numpad 0"), () -> resize(size -> TextSize.NORMAL));
  }
}
