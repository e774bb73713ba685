/** Rules on responses, their headers and error types. */
package io.github.instagramv1.contract.lint.rule.response;
