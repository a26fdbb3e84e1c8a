package org.dxplan.io.rule.damage;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A way to break one rule, anywhere in a plan where it can be broken:
 *
 * <pre>{@code
 * Damage.of("KPI-03")
 *         .at("/**" + "/indicators/*")
 *         .where(spot -> spot.get("direction").isString())
 *         .by(spot -> spot.remove("direction"))
 * }</pre>
 *
 * <p>The problem is expected at the place that was changed, or at what {@link #expecting} makes of it; other rules must not
 * fire, but for those that {@link #alsoBreaking} names because the damage truly breaks them, too.
 *
 * @param code  the rule that is broken
 * @param plan  the name of the example plan that is damaged
 * @param isCompared  whether the damaged plan is compared with the sound one as its earlier edition
 * @param profile  the profile, empty for the one that fits
 * @param pattern  the pointers of the places, as {@link PlanTrees#find} takes them
 * @param condition  which of these places can be damaged
 * @param edit  the damage
 * @param expected  the pointer of the problem, seen from the spot after the damage
 * @param also  the codes of other rules that the damage breaks
 */
public record Damage(
        String code,
        String plan,
        boolean isCompared,
        String profile,
        String pattern,
        Predicate<Spot> condition,
        Consumer<Spot> edit,
        Function<Spot, String> expected,
        Set<String> also) {

    /** The plan that has something of everything and no mistake. */
    private static final String ALL_KINDS = "kakucho-dx-2024";

    /** Starts a damage of 架空町's plan, at its root. */
    public static Damage of(String code) {
        return new Damage(code, ALL_KINDS, false, "", "", spot -> true, spot -> {}, Spot::pointer, Set.of());
    }

    /** Takes another example plan. */
    public Damage in(String name) {
        return new Damage(code, name, isCompared, profile, pattern, condition, edit, expected, also);
    }

    /** Compares the damaged plan with the sound one. */
    public Damage compared() {
        return new Damage(code, plan, true, profile, pattern, condition, edit, expected, also);
    }

    /** Validates in a profile, such as {@code public}. */
    public Damage profile(String name) {
        return new Damage(code, plan, isCompared, name, pattern, condition, edit, expected, also);
    }

    /** Chooses the places by a pattern of pointers. */
    public Damage at(String pointers) {
        return new Damage(code, plan, isCompared, profile, pointers, condition, edit, expected, also);
    }

    /** Chooses among the places. */
    public Damage where(Predicate<Spot> test) {
        return new Damage(code, plan, isCompared, profile, pattern, test, edit, expected, also);
    }

    /** Says what is done. */
    public Damage by(Consumer<Spot> change) {
        return new Damage(code, plan, isCompared, profile, pattern, condition, change, expected, also);
    }

    /** Expects the problem at a member of the place, such as {@code /unit}. */
    public Damage expecting(String suffix) {
        return expecting(spot -> spot.pointer() + suffix);
    }

    /** Expects the problem elsewhere. */
    public Damage expecting(Function<Spot, String> pointer) {
        return new Damage(code, plan, isCompared, profile, pattern, condition, edit, pointer, also);
    }

    /** Names other rules that the damage breaks, too. */
    public Damage alsoBreaking(String... codes) {
        return new Damage(code, plan, isCompared, profile, pattern, condition, edit, expected, Set.of(codes));
    }

    /** The places of a plan that can be damaged. */
    List<Spot> spots(tools.jackson.databind.node.ObjectNode root) {
        return PlanTrees.find(root, pattern).stream().filter(condition).toList();
    }

    @Override
    public String toString() {
        return code + " at " + pattern;
    }
}
