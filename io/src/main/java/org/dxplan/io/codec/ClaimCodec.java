package org.dxplan.io.codec;

import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimBuilder;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** {@link Claim} (記載). */
final class ClaimCodec extends ObjectCodec<Claim, ClaimBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("kind", "claim-kind").asRequired(),
            Member.reference("subject", ReferenceKind.ANY),
            Member.code("statement", "statement-kind"),
            Member.reference("level", ReferenceKind.LEVEL),
            Member.reference("scheme", ReferenceKind.CLASSIFICATION_SCHEME),
            Member.reference("scale", ReferenceKind.RATING_SCALE),
            Member.text("symbol"),
            Member.text("subset"),
            Member.reference("relatedPlan", ReferenceKind.RELATED_PLAN),
            Member.reference("report", ReferenceKind.PROGRESS_REPORT),
            Member.text("text"),
            Member.object("value", "Value"),
            Member.text("unit"),
            Member.objects("entries", "ClaimEntry"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<ClaimKind> KIND = new CodeCodec<>("claim-kind", ClaimKind.CODES) {
        @Override
        ClaimKind create(String code, @Nullable String text, Extensions extensions) {
            return new ClaimKind(code, text, extensions);
        }
    };

    static final ClaimCodec INSTANCE = new ClaimCodec();

    private ClaimCodec() {
        super(MEMBERS);
    }

    @Override
    ClaimBuilder start() {
        return Claim.builder();
    }

    @Override
    void read(String member, ClaimBuilder to, PlanInput in) {
        switch (member) {
            case "kind" -> to.kind(in.object(KIND));
            case "subject" -> to.subject(in.word());
            case "statement" -> to.statement(in.object(StatementCodec.KIND));
            case "level" -> to.level(in.word());
            case "scheme" -> to.scheme(in.word());
            case "scale" -> to.scale(in.word());
            case "symbol" -> to.symbol(in.word());
            case "subset" -> to.subset(in.text());
            case "relatedPlan" -> to.relatedPlan(in.word());
            case "report" -> to.report(in.word());
            case "text" -> to.text(in.text());
            case "value" -> to.value(in.object(ValueCodec.INSTANCE));
            case "unit" -> to.unit(in.word());
            case "entries" -> to.entries(in.objects(ClaimEntryCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Claim finish(ClaimBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Claim from, PlanOutput out) {
        out.member("kind").object(KIND, from.kind());
        out.member("subject").text(from.subject());
        out.member("statement").object(StatementCodec.KIND, from.statement());
        out.member("level").text(from.level());
        out.member("scheme").text(from.scheme());
        out.member("scale").text(from.scale());
        out.member("symbol").text(from.symbol());
        out.member("subset").text(from.subset());
        out.member("relatedPlan").text(from.relatedPlan());
        out.member("report").text(from.report());
        out.member("text").text(from.text());
        out.member("value").object(ValueCodec.INSTANCE, from.value());
        out.member("unit").text(from.unit());
        out.member("entries").objects(ClaimEntryCodec.INSTANCE, from.entries());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
