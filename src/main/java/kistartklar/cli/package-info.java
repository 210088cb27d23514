/**
 * The commands {@code report}, {@code score} and {@code questionnaire}: the same program without a
 * window. They write results to standard output and German messages to standard error, and end with
 * 0, 1 (refused input) or 2 (wrong usage). Nothing here may load JavaFX.
 */
@NullMarked
package kistartklar.cli;

import org.jspecify.annotations.NullMarked;
