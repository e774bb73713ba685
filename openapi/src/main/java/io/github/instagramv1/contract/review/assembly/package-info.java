/**
 * Makes findings of drafts: joins drafts of one change, decides their level, adds the effect on
 * generated Java, the exchange that shows the change, and the line that accepts it.
 */
package io.github.instagramv1.contract.review.assembly;
