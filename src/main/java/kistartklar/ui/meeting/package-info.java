/**
 * One question at a time, large enough for a projector: a group reads it together and one person
 * answers by key. What is answered here is the document's answer like any other.
 */
@NullMarked
package kistartklar.ui.meeting;

import org.jspecify.annotations.NullMarked;
