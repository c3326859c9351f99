package xpertdoc;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.troodon.annotations.*;
import java.util.List;

/** Xpertdoc: flows found by a lookup, inputs described by another. */
@Connector(
        title = "Xpertdoc",
        description =
                "Xpertdoc enables business users to simplify, optimize and automate consistent document generation processes, leveraging Microsoft Dynamics 365 and external data sources as well as seamless integrations to leading applications. Our robust and user-friendly features let you easily create, generate, manage, store, deliver and e-sign business-critical documents like quotes, proposals, contracts, invoices and more without code.",
        version = "1.0",
        path = "/api",
        contact =
                @Contact(
                        name = "Xpertdoc Support",
                        url = "https://support.xpertdoc.com",
                        email = "support@xpertdoc.com"),
        website = "https://www.xpertdoc.com",
        privacyPolicy = "https://www.xpertdoc.com/en/information-security/",
        categories = {Category.COMMUNICATION, Category.PRODUCTIVITY})
@Allow(code = "TRD310", reason = "the publisher says nothing of what is described by a lookup or seen by nobody")
public interface Xpertdoc {
    record DownloadDocumentRequest(
            @Required
                    @Display(
                            value = "Document",
                            description = "Unique identifier of the document to download.")
                    String documentId) {}

    record ExecuteFlowRequest(
            @Required
                    @Display(value = "Flow", description = "The flow to execute.")
                    @DynamicValues(operation = "getFlows", value = "flowId", title = "displayName")
                    String flowId,
            @Required
                    @DynamicSchema(
                            operation = "getFlowSchema",
                            arguments = @Argument(name = "flowId", from = "flowId"))
                    Object executionData) {}

    enum ExecutionMode {
        @JsonProperty("Default")
        DEFAULT,
        @JsonProperty("Batch")
        BATCH
    }

    record ExecuteDynamicsFlowRequest(
            @Required
                    @Display(
                            value = "Entity",
                            description = "Unique identifier of the entity you want to launch the flow from.")
                    String entityId,
            @Required
                    @Display(value = "Flow", description = "The flow to execute.")
                    @DynamicValues(operation = "getFlows", value = "flowId", title = "displayName")
                    String flowId,
            @Display(
                            value = "User Name",
                            description =
                                    "The user name of the user to execute the flow with. If none provided, the user of the connector will be used.")
                    String userName,
            @Display(
                            value = "Timeout",
                            description =
                                    "The amount of seconds that the operation will wait for the flow execution to complete. (1 minute if left empty)",
                            visibility = Visibility.ADVANCED)
                    Integer timeout,
            @Display(
                            value = "Execution Mode",
                            description = "The execution mode of the selected flow.",
                            visibility = Visibility.ADVANCED)
                    @Default("Default")
                    @Choices(
                            value = {
                                @Choice(value = "0", title = "Default"),
                                @Choice(value = "1", title = "Batch")
                            },
                            editorOptions = true)
                    ExecutionMode executionMode) {}

    record FlowExecutionResponse(
            @Display(value = "Execution", description = "Execution unique identifier.") String executionId,
            @Display("Message") String message,
            @Display("Status") String status) {}

    record FlowResponse(String description, String displayName, String flowId, String type) {}

    record GetDocumentsRequest(
            @Required
                    @Display(
                            value = "Execution",
                            description = "Unique identifier of the execution to get the documents from.")
                    String executionId) {}

    record GetExecutionStatusRequest(
            @Required
                    @Display(
                            value = "Execution",
                            description = "Unique identifier of the execution to get the execution status from.")
                    String executionId) {}

    record GetDocumentsResponse(
            @Display("Content Type") String contentType,
            @Display("Document") String documentId,
            @Display("Document Name") String documentName) {}

    @Deprecated
    @Action(
            path = "/Documents",
            summary = "Get Documents (deprecated)",
            description = "Get documents from a flow execution (deprecated).")
    @Tag("Documents")
    @Output(description = "Success")
    @Answers(status = 400, description = "Bad Request")
    @Answers(status = 401, description = "Unauthorized")
    List<GetDocumentsResponse> getDocuments(@Body(name = "req") GetDocumentsRequest req);

    @Deprecated
    @Action(
            path = "/ExecutionStatus",
            summary = "Get Execution Status (deprecated)",
            description = "Get the status of an execution (deprecated).")
    @Tag("Flows")
    @Output(description = "Success")
    @Answers(status = 400, description = "Bad Request")
    @Answers(status = 401, description = "Unauthorized")
    FlowExecutionResponse getExecutionStatus(@Body(name = "req") GetExecutionStatusRequest req);

    @Deprecated
    @Action(
            path = "/DownloadDocument",
            summary = "Download Document (deprecated)",
            description = "Downloads the document from an execution (deprecated).")
    @Tag("Documents")
    @MediaTypes(produces = "application/json")
    @Output(description = "Success", schema = @Display("Document Content"))
    @Answers(status = 400, description = "Bad Request")
    @Answers(status = 401, description = "Unauthorized")
    byte[] downloadDocument(@Body(name = "req") DownloadDocumentRequest req);

    @Deprecated
    @Action(
            path = "/ExecuteFlow",
            summary = "Execute Flow (deprecated)",
            description = "Execute a Flow (deprecated).")
    @Tag("Flows")
    @Output(description = "Success")
    @Answers(status = 400, description = "Bad Request")
    @Answers(status = 401, description = "Unauthorized")
    FlowExecutionResponse executeFlow(@Body(name = "req") ExecuteFlowRequest req);

    @Deprecated
    @Action(
            path = "/ExecuteDynamicsFlow",
            summary = "Execute Dynamics Flow (deprecated)",
            description = "Execute a flow for a Dynamics 365 data set (deprecated).")
    @Tag("Flows")
    @Output(description = "Success")
    @Answers(status = 400, description = "Bad Request")
    @Answers(status = 401, description = "Unauthorized")
    FlowExecutionResponse executeDynamicsFlow(@Body(name = "req") ExecuteDynamicsFlowRequest req);

    @Deprecated
    @Action(
            method = Method.GET,
            path = "/Flows",
            summary = "Get Flows (deprecated)",
            visibility = Visibility.INTERNAL)
    @Tag("Flows")
    @Output(description = "Success")
    @Answers(status = 400, description = "Bad Request")
    @Answers(status = 401, description = "Unauthorized")
    List<FlowResponse> getFlows();

    @Deprecated
    @Action(
            method = Method.GET,
            path = "/FlowSchema",
            summary = "Get Flow Schema (deprecated)",
            visibility = Visibility.INTERNAL)
    @Tag("Flows")
    @Output(description = "Success")
    @Answers(status = 400, description = "Bad Request")
    @Answers(status = 401, description = "Unauthorized")
    Object getFlowSchema(String flowId);
}
