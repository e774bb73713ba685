/**
 * Creates findings from drafts: joins drafts of one change, determines their level, and adds the
 * effect on generated Java, an exchange that shows the change, and the line that accepts it.
 */
package io.github.instagramv1.contract.review.assembly;
