package org.dxplan.io.migration;

/**
 * How plans of one version of the format become plans of the next one.
 *
 * <pre>{@code
 * final class From09 implements MigrationStep {
 *     public String from() { return "0.9"; }
 *     public String to() { return "1.0"; }
 *     public void migrate(TreeObject plan) {
 *         plan.rename("name", "title");
 *         plan.move("publishedOn", "edition", "published");
 *     }
 * }
 * }</pre>
 *
 * <p>A step changes what it understands and leaves everything else where it is: a value of a wrong type, a member that
 * appears twice or that nobody knows is reported by the reader as in any other file. It never throws, and has no state: one
 * instance serves all threads.
 */
public interface MigrationStep {

    /**
     * Returns the version that the step understands.
     *
     * @return the version such as {@code 0.9}, not null
     */
    String from();

    /**
     * Returns the version that the step makes of it.
     *
     * @return the version such as {@code 1.0}, not null
     */
    String to();

    /**
     * Changes a plan. What {@code dxplan} says is changed by the caller.
     *
     * @param plan  the root object of the document, not null
     */
    void migrate(TreeObject plan);
}
