package org.dxplan.io.codec;

import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementBuilder;
import org.dxplan.model.common.StatementKind;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link Statement} (記述). */
final class StatementCodec extends ObjectCodec<Statement, StatementBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("kind", "statement-kind"),
            Member.text("label"),
            Member.text("number"),
            Member.text("title"),
            Member.text("text"),
            Member.text("summary"),
            Member.text("expansion"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<StatementKind> KIND = new CodeCodec<>("statement-kind", StatementKind.CODES) {
        @Override
        StatementKind create(String code, @Nullable String text, Extensions extensions) {
            return new StatementKind(code, text, extensions);
        }
    };

    static final StatementCodec INSTANCE = new StatementCodec();

    private StatementCodec() {
        super(MEMBERS);
    }

    @Override
    StatementBuilder start() {
        return Statement.builder();
    }

    @Override
    void read(String member, StatementBuilder to, PlanInput in) {
        switch (member) {
            case "kind" -> to.kind(in.object(KIND));
            case "label" -> to.label(in.text());
            case "number" -> to.number(in.text());
            case "title" -> to.title(in.text());
            case "text" -> to.text(in.text());
            case "summary" -> to.summary(in.text());
            case "expansion" -> to.expansion(in.text());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Statement finish(StatementBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Statement from, PlanOutput out) {
        out.member("kind").object(KIND, from.kind());
        out.member("label").text(from.label());
        out.member("number").text(from.number());
        out.member("title").text(from.title());
        out.member("text").text(from.text());
        out.member("summary").text(from.summary());
        out.member("expansion").text(from.expansion());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
