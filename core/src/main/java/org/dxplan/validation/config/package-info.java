/**
 * What a user decides about validation (検証の設定): which profile, how serious each rule is, what is accepted and why, and
 * which problems were there before.
 *
 * <p>An accepted problem is recognized by what outlives an edit: the id of the plan, the code of the rule, the id of the
 * nearest thing upwards and the names of the members from there. Places in lists, lines and names of files never count.
 */
@NullMarked
package org.dxplan.validation.config;

import org.jspecify.annotations.NullMarked;
