/**
 * The rules of the lint, one a class. Each says what it asks for, why, what went wrong elsewhere
 * for want of it, and shows lines of the contract beside the same lines broken.
 */
package io.github.instagramv1.contract.lint.rule;
