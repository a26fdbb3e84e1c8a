package org.dxplan.model.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The known codes of an open code list (コード表), in the order in which people expect them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C>  the type of the codes
 */
public final class CodeList<C extends Code> {

    private final Map<String, C> byCode;
    private final List<C> codes;

    private CodeList(List<C> codes) {
        this.codes = codes;
        this.byCode = new LinkedHashMap<>();
        for (C code : codes) {
            byCode.put(code.code(), code);
        }
    }

    /**
     * Obtains a list of known codes.
     *
     * @param <C>  the type of the codes
     * @param codes  the constants in their order, not null, copied
     * @return the list, not null
     */
    public static <C extends Code> CodeList<C> of(List<C> codes) {
        return new CodeList<>(List.copyOf(codes));
    }

    /**
     * Finds a known code.
     *
     * @param code  the code to look for, not null
     * @return the constant, null if the code is unknown
     */
    public @Nullable C find(String code) {
        return byCode.get(code);
    }

    /**
     * Returns the known codes.
     *
     * @return the constants in their order, immutable, not null
     */
    public List<C> codes() {
        return codes;
    }
}
