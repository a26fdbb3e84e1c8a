package org.dxplan.validation.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;
import org.dxplan.model.LevelKind;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.index.Node;
import org.dxplan.part.Part;
import org.dxplan.part.ReferenceKind;
import org.dxplan.validation.rule.ElementCheck;
import org.dxplan.validation.rule.ElementRule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Word;

/** The plan and its elements have titles (IDN-03), free of damaged characters (IDN-09). */
final class TitleRule implements ElementRule {

    private static final char REPLACEMENT = '\ufffd';

    @Override
    public List<String> codes() {
        return List.of("IDN-03", "IDN-09");
    }

    @Override
    public ElementCheck begin(RuleContext context) {
        DxPlan plan = context.plan();
        check(context, context.index().root(), plan.id(), plan.title());
        return new Titles(context);
    }

    /** Looks at the title of each element. */
    private record Titles(RuleContext context) implements ElementCheck {

        @Override
        public void check(Node<? extends PlanElement> element) {
            TitleRule.check(
                    context, element, element.part().id(), element.part().title());
        }
    }

    private static void check(RuleContext context, Node<?> node, String id, String title) {
        if (title.isBlank()) {
            context.problem("IDN-03", node, "title")
                    .with("kind", kindOf(node.part()))
                    .with("id", id)
                    .hint("")
                    .report();
            return;
        }
        checkCharacters(context, node, title);
    }

    private static Word kindOf(Part part) {
        if (part instanceof Goal) {
            return Word.of(LevelKind.GOAL);
        }
        if (part instanceof PolicyArea) {
            return Word.of(LevelKind.POLICY_AREA);
        }
        return part instanceof Measure ? Word.of(LevelKind.MEASURE) : Word.of(ReferenceKind.PLAN);
    }

    /** Reports each kind of damage once, with the first place that shows it. */
    private static void checkCharacters(RuleContext context, Node<?> node, String title) {
        boolean hasControl = false;
        boolean hasReplacement = false;
        boolean hasKana = false;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (c == REPLACEMENT && !hasReplacement) {
                hasReplacement = true;
                report(context, node, "replacement-character", codePoint(c)).report();
            } else if (isHalfWidthKana(c) && !hasKana) {
                hasKana = true;
                String kana = kanaFrom(title, i);
                report(context, node, "half-width-kana", kana)
                        .with("replacement", Normalizer.normalize(kana, Normalizer.Form.NFKC))
                        .report();
            } else if (isControl(c) && !joinsEmoji(title, i) && !hasControl) {
                hasControl = true;
                report(context, node, "control-character", codePoint(c)).report();
            }
        }
    }

    /** ASCII, kana, kanji: nearly all that titles consist of. */
    private static boolean isPlain(char c) {
        return (c >= '\u3000' && c <= '\u9fff') || (c >= ' ' && c <= '~');
    }

    private static RuleContext.Report report(RuleContext context, Node<?> node, String found, String text) {
        return context.problem("IDN-09", node, "title")
                .with("found", new Word(found))
                .with("text", text)
                .hint(found);
    }

    private static String codePoint(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    /** Control characters, line breaks among them, and what steers the layout unseen, such as a zero-width space. */
    private static boolean isControl(char c) {
        if ((c >= ' ' && c <= '~') || c >= '\u3000') {
            return c == '\ufeff';
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** A zero-width joiner inside one emoji, such as a family, is part of it. */
    private static boolean joinsEmoji(String title, int at) {
        return title.charAt(at) == '\u200d'
                && at > 0
                && (Character.isLowSurrogate(title.charAt(at - 1)) || title.charAt(at - 1) == '\ufe0f');
    }

    private static boolean isHalfWidthKana(char c) {
        return c >= '\uff61' && c <= '\uff9f';
    }

    private static String kanaFrom(String title, int start) {
        int end = start;
        while (end < title.length() && isHalfWidthKana(title.charAt(end))) {
            end++;
        }
        return title.substring(start, end);
    }
}
