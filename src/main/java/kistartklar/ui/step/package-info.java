/**
 * The steps of the wizard that are read or filled in: introduction, firm, the nine phases, outlook.
 * {@link kistartklar.ui.step.StepViews} makes the view of any step; the window only shows it.
 */
@NullMarked
package kistartklar.ui.step;

import org.jspecify.annotations.NullMarked;
