/**
 * A review to be read in a browser: a comment of a pull request and a page of its own. Both are
 * HTML of which every text is escaped, since a contract may come from anybody.
 */
package io.github.instagramv1.contract.review.page;
