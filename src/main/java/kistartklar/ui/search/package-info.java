/**
 * Finding words: a small pane above the step with a field and what was found. Choosing a hit leads
 * to its place; the pane knows neither steps nor files.
 */
@NullMarked
package kistartklar.ui.search;

import org.jspecify.annotations.NullMarked;
