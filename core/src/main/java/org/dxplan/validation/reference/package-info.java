/**
 * The rules of references (参照, REF): what points to what, inside the plan and beyond.
 */
@NullMarked
package org.dxplan.validation.reference;

import org.jspecify.annotations.NullMarked;
