/** Rules on operations: paths, security, pagination, retries, deprecation. */
package io.github.instagramv1.contract.lint.rule.operation;
