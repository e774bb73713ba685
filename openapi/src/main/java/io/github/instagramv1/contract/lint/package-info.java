/**
 * The lint: runs the rules on a contract and says where which of them is broken, and what to do.
 */
package io.github.instagramv1.contract.lint;
