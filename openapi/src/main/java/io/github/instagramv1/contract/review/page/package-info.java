/**
 * Reports for a browser: the comment of a pull request and a page. All texts of contracts are
 * escaped.
 */
package io.github.instagramv1.contract.review.page;
