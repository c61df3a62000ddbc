Subject: ${subject}
${organisation}

Dear ${name},

Something new matches what you asked to be told of.

<#list searches as search>
${search.name}

<#list search.found as found>
* ${found.title}, ${found.organisation}<#if found.place?has_content>
  ${found.place}</#if>
  "${found.words}"<#if found.url?has_content>
  ${found.url}</#if>

</#list>
<#if search.more?has_content>
${search.more}

</#if>
</#list>
${footer}
