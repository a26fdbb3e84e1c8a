package org.dxplan.model.common;

import java.math.BigDecimal;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or what stands in its place (値): a number, a range, a change, a missing value with its reason, a mere text.
 *
 * <pre>{@code
 * Value rate = Value.of("39.7");
 * Value atLeast = Value.of(95).withBound(Bound.AT_LEAST).withText("95%以上");
 * Value savings = Value.change(ChangeBasis.BASELINE, ChangeOperation.PERCENT, new BigDecimal("-30")).withText("3割削減");
 * Value later = Value.missing(MissingReason.PENDING.withText("集計中"));
 * }</pre>
 *
 * <p>Numbers keep their scale: 95 and 95.0 are two values, for the plan printed them differently. The unit stands beside
 * the value, in the printed words. In JSON a value of which nothing but a number is said is the bare number.
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface Value extends Part {

    /**
     * Obtains an exact number.
     *
     * @param number  the number, its scale as printed, not null
     * @return the value, not null
     */
    static Value of(BigDecimal number) {
        return new NumberValue(number, null, null, null, Extensions.NONE);
    }

    /**
     * Obtains a whole number.
     *
     * @param number  the number
     * @return the value, not null
     */
    static Value of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * Obtains an exact number from its digits, the shortest way to write a figure with its decimals: {@code "39.70"}.
     *
     * @param number  the number in the notation of {@link BigDecimal#BigDecimal(String)}, not null
     * @return the value, not null
     * @throws NumberFormatException if the text is not a number; words are held by {@link #text(String)}
     */
    static Value of(String number) {
        return of(new BigDecimal(number));
    }

    /**
     * Obtains a range (95～110), both ends included. The order of the ends is not checked.
     *
     * @param from  the lower end, null if it is open
     * @param to  the upper end, null if it is open
     * @return the value, not null
     */
    static Value range(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return new RangeValue(from, to, null, null, null, Extensions.NONE);
    }

    /**
     * Obtains a change (2倍, 毎年度増加).
     *
     * @param basis  what it is measured against, null if not said
     * @param operation  how the value changes, null if not said
     * @param amount  by how much, null if not said
     * @return the value, not null
     */
    static Value change(@Nullable ChangeBasis basis, @Nullable ChangeOperation operation, @Nullable BigDecimal amount) {
        return change(new Change(basis, operation, amount, Extensions.NONE));
    }

    /**
     * Obtains a change.
     *
     * @param change  the change, not null
     * @return the value, not null
     */
    static Value change(Change change) {
        return new ChangeValue(change, null, null, null, Extensions.NONE);
    }

    /**
     * Obtains a missing value (未調査, −).
     *
     * @param reason  why it is missing, not null
     * @return the value, not null
     */
    static Value missing(MissingReason reason) {
        return new MissingValue(reason, null, null, null, Extensions.NONE);
    }

    /**
     * Obtains a value of which only the print is held (導入, 検討).
     *
     * @param text  the print, not null
     * @return the value, not null
     */
    static Value text(String text) {
        return new TextValue(null, null, Objects.requireNonNull(text, "text"), Extensions.NONE);
    }

    /**
     * Returns on which side of the figure the value lies.
     *
     * @return the bound (以上, 未満), null for the figure itself
     */
    @Nullable
    Bound bound();

    /**
     * Returns whether the value is only about so much.
     *
     * @return true if approximate (約), false if said to be exact, null if not said
     */
    @Nullable
    Boolean approximate();

    /**
     * Returns what the document prints where that differs from the figure.
     *
     * @return the print, null if it does not differ
     */
    @Nullable
    String text();

    /**
     * Returns a copy of which other things are said: all four at once.
     *
     * @param bound  on which side of the figure the value lies, null for the figure itself
     * @param approximate  true if it is only about so much (約), null if not said
     * @param text  the print where it differs, null if it does not
     * @param extensions  the unknown members, not null
     * @return the copy, of the same kind, not null
     */
    Value with(@Nullable Bound bound, @Nullable Boolean approximate, @Nullable String text, Extensions extensions);

    /**
     * Returns a copy with a bound.
     *
     * @param bound  on which side of the figure the value lies, null for the figure itself
     * @return the copy, of the same kind, not null
     */
    default Value withBound(@Nullable Bound bound) {
        return with(bound, approximate(), text(), extensions());
    }

    /**
     * Returns a copy that is approximate or not.
     *
     * @param approximate  true if it is only about so much (約), null if not said
     * @return the copy, of the same kind, not null
     */
    default Value withApproximate(@Nullable Boolean approximate) {
        return with(bound(), approximate, text(), extensions());
    }

    /**
     * Returns a copy with a print.
     *
     * @param text  the print where it differs, null if it does not
     * @return the copy, of the same kind, not null
     */
    default Value withText(@Nullable String text) {
        return with(bound(), approximate(), text, extensions());
    }

    /**
     * Returns a copy with unknown members.
     *
     * @param extensions  the unknown members, not null
     * @return the copy, of the same kind, not null
     */
    default Value withExtensions(Extensions extensions) {
        return with(bound(), approximate(), text(), extensions);
    }

    /**
     * Tells whether this is an exact number of which nothing else is said, so that its JSON form is the bare number.
     *
     * @return true if this is a {@link NumberValue} without bound, approximation, print and unknown members
     */
    default boolean isBareNumber() {
        return this instanceof NumberValue
                && bound() == null
                && approximate() == null
                && text() == null
                && extensions().isEmpty();
    }

    /**
     * An exact number (数値): 39.7, 約100, 95以上.
     *
     * <p>The canonical constructor and record patterns are not API.
     *
     * @param number  the number, its scale as printed, not null
     * @param bound  on which side of it the value lies, null for the value itself
     * @param approximate  true if it is only about so much (約), null if not said
     * @param text  the print where it differs, null if it does not
     * @param extensions  the unknown members, not null
     */
    record NumberValue(
            BigDecimal number,
            @Nullable Bound bound,
            @Nullable Boolean approximate,
            @Nullable String text,
            Extensions extensions)
            implements Value {
        /**
         * Holds the components; use the factories of {@link Value}.
         *
         * @throws NullPointerException if the number or the extensions are null
         */
        public NumberValue {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(extensions, "extensions");
        }

        @Override
        public NumberValue with(
                @Nullable Bound bound, @Nullable Boolean approximate, @Nullable String text, Extensions extensions) {
            return new NumberValue(number, bound, approximate, text, extensions);
        }

        @Override
        public void describe(PartVisitor visitor) {
            visitor.data("number", number);
            visitor.data("bound", bound);
            visitor.data("approximate", approximate);
            visitor.text("text", text);
        }
    }

    /**
     * A range (範囲): 95～110.
     *
     * <p>The canonical constructor and record patterns are not API.
     *
     * @param from  the lower end, null if it is open
     * @param to  the upper end, null if it is open
     * @param bound  on which side of it the value lies, null for the value itself
     * @param approximate  true if it is only about so much (約), null if not said
     * @param text  the print where it differs, null if it does not
     * @param extensions  the unknown members, not null
     */
    record RangeValue(
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable Bound bound,
            @Nullable Boolean approximate,
            @Nullable String text,
            Extensions extensions)
            implements Value {
        /**
         * Holds the components; use the factories of {@link Value}.
         *
         * @throws NullPointerException if the extensions are null
         */
        public RangeValue {
            Objects.requireNonNull(extensions, "extensions");
        }

        @Override
        public RangeValue with(
                @Nullable Bound bound, @Nullable Boolean approximate, @Nullable String text, Extensions extensions) {
            return new RangeValue(from, to, bound, approximate, text, extensions);
        }

        @Override
        public void describe(PartVisitor visitor) {
            visitor.data("from", from);
            visitor.data("to", to);
            visitor.data("bound", bound);
            visitor.data("approximate", approximate);
            visitor.text("text", text);
        }
    }

    /**
     * A change against the baseline or the year before (増減): 2倍, 3割削減, 毎年度増加.
     *
     * <p>The canonical constructor and record patterns are not API.
     *
     * @param change  the change, not null
     * @param bound  on which side of it the value lies, null for the value itself
     * @param approximate  true if it is only about so much (約), null if not said
     * @param text  the print where it differs, null if it does not
     * @param extensions  the unknown members, not null
     */
    record ChangeValue(
            Change change,
            @Nullable Bound bound,
            @Nullable Boolean approximate,
            @Nullable String text,
            Extensions extensions)
            implements Value {
        /**
         * Holds the components; use the factories of {@link Value}.
         *
         * @throws NullPointerException if the change or the extensions are null
         */
        public ChangeValue {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(extensions, "extensions");
        }

        @Override
        public ChangeValue with(
                @Nullable Bound bound, @Nullable Boolean approximate, @Nullable String text, Extensions extensions) {
            return new ChangeValue(change, bound, approximate, text, extensions);
        }

        @Override
        public void describe(PartVisitor visitor) {
            visitor.part("change", change);
            visitor.data("bound", bound);
            visitor.data("approximate", approximate);
            visitor.text("text", text);
        }
    }

    /**
     * A missing value with its reason (値なし): 未調査, 集計中, −.
     *
     * <p>The canonical constructor and record patterns are not API.
     *
     * @param missing  why it is missing, not null
     * @param bound  on which side of it the value lies, null for the value itself
     * @param approximate  true if it is only about so much (約), null if not said
     * @param text  the print where it differs, null if it does not
     * @param extensions  the unknown members, not null
     */
    record MissingValue(
            MissingReason missing,
            @Nullable Bound bound,
            @Nullable Boolean approximate,
            @Nullable String text,
            Extensions extensions)
            implements Value {
        /**
         * Holds the components; use the factories of {@link Value}.
         *
         * @throws NullPointerException if the missing or the extensions are null
         */
        public MissingValue {
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(extensions, "extensions");
        }

        @Override
        public MissingValue with(
                @Nullable Bound bound, @Nullable Boolean approximate, @Nullable String text, Extensions extensions) {
            return new MissingValue(missing, bound, approximate, text, extensions);
        }

        @Override
        public void describe(PartVisitor visitor) {
            visitor.data("missing", missing);
            visitor.data("bound", bound);
            visitor.data("approximate", approximate);
            visitor.text("text", text);
        }
    }

    /**
     * A value of which only the print is held (文字の値): 導入, 検討. The print is null where not even that could be read.
     *
     * <p>The canonical constructor and record patterns are not API.
     *
     * @param bound  on which side of it the value lies, null for the value itself
     * @param approximate  true if it is only about so much (約), null if not said
     * @param text  the print, null if nothing is said at all
     * @param extensions  the unknown members, not null
     */
    record TextValue(
            @Nullable Bound bound,
            @Nullable Boolean approximate,
            @Nullable String text,
            Extensions extensions) implements Value {
        /**
         * Holds the components; use the factories of {@link Value}.
         *
         * @throws NullPointerException if the extensions are null
         */
        public TextValue {
            Objects.requireNonNull(extensions, "extensions");
        }

        @Override
        public TextValue with(
                @Nullable Bound bound, @Nullable Boolean approximate, @Nullable String text, Extensions extensions) {
            return new TextValue(bound, approximate, text, extensions);
        }

        @Override
        public void describe(PartVisitor visitor) {
            visitor.data("bound", bound);
            visitor.data("approximate", approximate);
            visitor.text("text", text);
        }
    }

    /**
     * How a value changes (変化): against what, in which way, by how much. 3割削減 is {@link ChangeOperation#PERCENT} with
     * -30 against {@link ChangeBasis#BASELINE}, 毎年度増加 is {@link ChangeOperation#INCREASE} against
     * {@link ChangeBasis#PREVIOUS_YEAR} without an amount.
     *
     * <p>The canonical constructor and record patterns are not API.
     *
     * @param basis  what it is measured against, null if not said
     * @param operation  how the value changes, null if not said
     * @param amount  by how much, in the unit that the operation asks for, null if not said
     * @param extensions  the unknown members, not null
     */
    record Change(
            @Nullable ChangeBasis basis,
            @Nullable ChangeOperation operation,
            @Nullable BigDecimal amount,
            Extensions extensions)
            implements Part {
        /**
         * Holds the components; use {@link Value#change(ChangeBasis, ChangeOperation, BigDecimal)}.
         *
         * @throws NullPointerException if the extensions are null
         */
        public Change {
            Objects.requireNonNull(extensions, "extensions");
        }

        @Override
        public void describe(PartVisitor visitor) {
            visitor.data("basis", basis);
            visitor.data("operation", operation);
            visitor.data("amount", amount);
        }
    }
}
