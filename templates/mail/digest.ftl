Subject: ${subject}
${organisation}

Dear ${name},

<#if reviews?has_content>
${reviewsIntro}

<#list reviews as review>
* ${review.title}<#if review.version?has_content>, version ${review.version}</#if>
  ${review.state}
  ${review.why}
  ${review.link}

</#list>
Begin a review from the version in force, put it off with a reason, or record that nothing has to change.

</#if>
<#if readings?has_content>
${readingsIntro}

<#list readings as reading>
* ${reading.title}, version ${reading.version}
  ${reading.state}
  ${reading.link}

</#list>
</#if>
${footer}
