/**
 * The rules of years and eras (和暦, WRK): eras, fiscal years and dates agree with each other wherever a plan prints them.
 */
@NullMarked
package org.dxplan.validation.wareki;

import org.jspecify.annotations.NullMarked;
