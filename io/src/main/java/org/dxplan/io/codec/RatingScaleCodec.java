package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.evaluation.RatingAxis;
import org.dxplan.model.evaluation.RatingMethod;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingSymbol;

/** {@link RatingScale} (評価尺度). */
final class RatingScaleCodec extends ObjectCodec<RatingScale> {

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

    static final CodeCodec<RatingMethod> METHOD = new CodeCodec<>("rating-method", RatingMethod.CODES);

    static final CodeCodec<RatingAxis> AXIS = new CodeCodec<>("rating-axis", RatingAxis.CODES);

    static final ObjectCodec<RatingScale> INSTANCE = new RatingScaleCodec();

    private RatingScaleCodec() {
        super(MEMBERS);
    }

    @Override
    RatingScale read(ObjectInput object, PlanInput in) {
        String id = "";
        String title = "";
        RatingMethod method = null;
        String methodText = null;
        RatingAxis axis = null;
        List<RatingSymbol> levels = List.of();
        List<RatingSymbol> outside = List.of();
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "title" -> title = in.requiredText();
                case "method" -> method = in.object(METHOD);
                case "methodText" -> methodText = in.text();
                case "axis" -> axis = in.object(AXIS);
                case "levels" -> levels = in.objects(RatingSymbolCodec.INSTANCE);
                case "outside" -> outside = in.objects(RatingSymbolCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new RatingScale(
                id, title, method, methodText, axis, levels, outside, note, citations, object.extensions());
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
