package org.dxplan.io.codec;

import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.CostBuilder;
import org.dxplan.model.schedule.CostKind;
import org.dxplan.model.schedule.CostStage;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link Cost} (事業費). */
final class CostCodec extends ObjectCodec<Cost, CostBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.fiscalYear("fiscalYear"),
            Member.code("kind", "cost-kind"),
            Member.code("stage", "cost-stage"),
            Member.text("unit"),
            Member.text("basis"),
            Member.object("change", "Value"),
            Member.object("total", "Value"),
            Member.objects("items", "CostItem"),
            Member.objects("funding", "CostItem"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<CostKind> KIND = new CodeCodec<>("cost-kind", CostKind.CODES) {
        @Override
        CostKind create(String code, @Nullable String text, Extensions extensions) {
            return new CostKind(code, text, extensions);
        }
    };

    static final CodeCodec<CostStage> STAGE = new CodeCodec<>("cost-stage", CostStage.CODES) {
        @Override
        CostStage create(String code, @Nullable String text, Extensions extensions) {
            return new CostStage(code, text, extensions);
        }
    };

    static final CostCodec INSTANCE = new CostCodec();

    private CostCodec() {
        super(MEMBERS);
    }

    @Override
    CostBuilder start() {
        return Cost.builder();
    }

    @Override
    void read(String member, CostBuilder to, PlanInput in) {
        switch (member) {
            case "fiscalYear" -> to.fiscalYear(FiscalYears.read(in));
            case "kind" -> to.kind(in.object(KIND));
            case "stage" -> to.stage(in.object(STAGE));
            case "unit" -> to.unit(in.word());
            case "basis" -> to.basis(in.text());
            case "change" -> to.change(in.object(ValueCodec.INSTANCE));
            case "total" -> to.total(in.object(ValueCodec.INSTANCE));
            case "items" -> to.items(in.objects(CostItemCodec.INSTANCE));
            case "funding" -> to.funding(in.objects(CostItemCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Cost finish(CostBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Cost from, PlanOutput out) {
        FiscalYears.write(from.fiscalYear(), out.member("fiscalYear"));
        out.member("kind").object(KIND, from.kind());
        out.member("stage").object(STAGE, from.stage());
        out.member("unit").text(from.unit());
        out.member("basis").text(from.basis());
        out.member("change").object(ValueCodec.INSTANCE, from.change());
        out.member("total").object(ValueCodec.INSTANCE, from.total());
        out.member("items").objects(CostItemCodec.INSTANCE, from.items());
        out.member("funding").objects(CostItemCodec.INSTANCE, from.funding());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
