package org.dxplan.io.codec;

import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;

/** {@link Tally} (集計). */
final class TallyCodec extends ObjectCodec<Tally, TallyBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.reference("subject", ReferenceKind.ANY),
            Member.text("counted"),
            Member.integer("outOf"),
            Member.fiscalYear("fiscalYear"),
            Member.code("stage", "evaluation-stage"),
            Member.reference("scale", ReferenceKind.RATING_SCALE),
            Member.reference("scheme", ReferenceKind.CLASSIFICATION_SCHEME),
            Member.text("criterion"),
            Member.text("subset"),
            Member.objects("entries", "TallyEntry"),
            Member.integer("total"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final TallyCodec INSTANCE = new TallyCodec();

    private TallyCodec() {
        super(MEMBERS);
    }

    @Override
    TallyBuilder start() {
        return Tally.builder();
    }

    @Override
    void read(String member, TallyBuilder to, PlanInput in) {
        switch (member) {
            case "subject" -> to.subject(in.word());
            case "counted" -> to.counted(in.text());
            case "outOf" -> to.outOf(in.integer());
            case "fiscalYear" -> to.fiscalYear(FiscalYears.read(in));
            case "stage" -> to.stage(in.object(EvaluationCodec.STAGE));
            case "scale" -> to.scale(in.word());
            case "scheme" -> to.scheme(in.word());
            case "criterion" -> to.criterion(in.text());
            case "subset" -> to.subset(in.text());
            case "entries" -> to.entries(in.objects(TallyEntryCodec.INSTANCE));
            case "total" -> to.total(in.integer());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Tally finish(TallyBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(String member, Tally from, PlanOutput out) {
        switch (member) {
            case "subject" -> out.text(from.subject());
            case "counted" -> out.text(from.counted());
            case "outOf" -> out.integer(from.outOf());
            case "fiscalYear" -> FiscalYears.write(from.fiscalYear(), out);
            case "stage" -> out.object(EvaluationCodec.STAGE, from.stage());
            case "scale" -> out.text(from.scale());
            case "scheme" -> out.text(from.scheme());
            case "criterion" -> out.text(from.criterion());
            case "subset" -> out.text(from.subset());
            case "entries" -> out.objects(TallyEntryCodec.INSTANCE, from.entries());
            case "total" -> out.integer(from.total());
            case "note" -> out.text(from.note());
            case "citations" -> out.objects(CitationCodec.INSTANCE, from.citations());
            default -> throw unknown(member);
        }
    }
}
