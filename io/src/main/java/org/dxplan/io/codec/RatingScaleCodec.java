package org.dxplan.io.codec;

import org.dxplan.model.evaluation.RatingAxis;
import org.dxplan.model.evaluation.RatingMethod;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingScaleBuilder;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link RatingScale} (評価尺度). */
final class RatingScaleCodec extends ObjectCodec<RatingScale, RatingScaleBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.code("method", "rating-method"),
            Member.text("methodText"),
            Member.code("axis", "rating-axis"),
            Member.objects("levels", "RatingSymbol"),
            Member.objects("outside", "RatingSymbol"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<RatingMethod> METHOD = new CodeCodec<>("rating-method", RatingMethod.CODES) {
        @Override
        RatingMethod create(String code, @Nullable String text, Extensions extensions) {
            return new RatingMethod(code, text, extensions);
        }
    };

    static final CodeCodec<RatingAxis> AXIS = new CodeCodec<>("rating-axis", RatingAxis.CODES) {
        @Override
        RatingAxis create(String code, @Nullable String text, Extensions extensions) {
            return new RatingAxis(code, text, extensions);
        }
    };

    static final RatingScaleCodec INSTANCE = new RatingScaleCodec();

    private RatingScaleCodec() {
        super(MEMBERS);
    }

    @Override
    RatingScaleBuilder start() {
        return RatingScale.builder().id("").title("");
    }

    @Override
    void read(String member, RatingScaleBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "title" -> to.title(in.requiredText());
            case "method" -> to.method(in.object(METHOD));
            case "methodText" -> to.methodText(in.text());
            case "axis" -> to.axis(in.object(AXIS));
            case "levels" -> to.levels(in.objects(RatingSymbolCodec.INSTANCE));
            case "outside" -> to.outside(in.objects(RatingSymbolCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    RatingScale finish(RatingScaleBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(RatingScale from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("method").object(METHOD, from.method());
        out.member("methodText").text(from.methodText());
        out.member("axis").object(AXIS, from.axis());
        out.member("levels").objects(RatingSymbolCodec.INSTANCE, from.levels());
        out.member("outside").objects(RatingSymbolCodec.INSTANCE, from.outside());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
