package org.dxplan.reference;

import java.util.Objects;

/**
 * One of the core services whose systems are to be standardised (標準化対象事務): 1, 住民基本台帳.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is not API, for components may be added.
 *
 * @param number  the number in the usual order, from 1
 * @param name  the exact name, by which data are joined, not null
 * @param original  whether it is one of the first 17 (基幹系17業務); 印鑑登録, 戸籍 and 戸籍の附票 were added later
 * @param confirmed  whether a public page was seen to list it
 */
public record StandardizedService(int number, String name, boolean original, boolean confirmed) {

    /**
     * Holds the components.
     *
     * @throws NullPointerException if the name is null
     */
    public StandardizedService {
        Objects.requireNonNull(name, "name");
    }
}
